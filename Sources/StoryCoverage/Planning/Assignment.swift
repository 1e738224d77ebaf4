/// The assignment problem: who gets what so that the whole is worth most.
public enum Assignment {
  /// Gives each row at most one column and each column to at most one row, so that the sum of the
  /// worths is as great as possible.
  ///
  /// Solved exactly by shortest augmenting paths (the Hungarian method in the form of Jonker and
  /// Volgenant, https://doi.org/10.1007/BF02278710), in time of rows² × columns. Whole numbers keep
  /// it exact, and make the same input give the same answer everywhere; of equal answers the one
  /// with the lower columns for the first rows is likely, not promised.
  ///
  /// - Parameter worths: For each row the worth of each column; `nil`, zero and less mean never.
  ///   Worths up to 10¹² are safe.
  /// - Returns: For each row the column it gets, or `nil`.
  public static func best(_ worths: [[Int?]]) -> [Int?] {
    let rows = worths.count
    let columns = worths.map(\.count).max() ?? 0
    guard rows > 0, columns > 0 else { return Array(repeating: nil, count: rows) }
    var paths = AugmentingPaths(worths: worths, columns: columns)
    for row in 1...rows { paths.add(row: row) }
    return paths.columnOfRow
  }
}

/// Adds row after row, and turns earlier choices round where that is cheaper.
///
/// Rows and columns count from one; column zero holds the row that is being added. Behind the real
/// columns each row has one of its own that is worth nothing: to stay without.
private struct AugmentingPaths {
  private let costs: [Int]
  private let width: Int
  private let columns: Int
  private var rowPotential: [Int]
  private var columnPotential: [Int]
  private var rowOfColumn: [Int]

  /// Dearer than any sum of worths, and far from overflow.
  private static let never = Int.max / 4

  init(worths: [[Int?]], columns: Int) {
    let rows = worths.count
    self.columns = columns
    width = columns + rows
    var costs = [Int](repeating: Self.never, count: rows * width)
    for (row, line) in worths.enumerated() {
      for (column, worth) in line.enumerated() {
        if let worth, worth > 0 { costs[row * width + column] = -worth }
      }
      costs[row * width + columns + row] = 0
    }
    self.costs = costs
    rowPotential = Array(repeating: 0, count: rows + 1)
    columnPotential = Array(repeating: 0, count: width + 1)
    rowOfColumn = Array(repeating: 0, count: width + 1)
  }

  var columnOfRow: [Int?] {
    var found = [Int?](repeating: nil, count: rowPotential.count - 1)
    for column in 1...columns where rowOfColumn[column] > 0 {
      found[rowOfColumn[column] - 1] = column - 1
    }
    return found
  }

  mutating func add(row: Int) {
    rowOfColumn[0] = row
    var distance = [Int](repeating: .max, count: width + 1)
    var previous = [Int](repeating: 0, count: width + 1)
    var isDone = [Bool](repeating: false, count: width + 1)
    var column = 0
    repeat {
      isDone[column] = true
      let from = rowOfColumn[column]
      let line = (from - 1) * width - 1
      var step = Int.max
      var next = 0
      for candidate in 1...width where !isDone[candidate] {
        let reduced =
          costs[line + candidate] - rowPotential[from] - columnPotential[candidate]
        if reduced < distance[candidate] {
          distance[candidate] = reduced
          previous[candidate] = column
        }
        if distance[candidate] < step {
          step = distance[candidate]
          next = candidate
        }
      }
      for known in 0...width {
        if isDone[known] {
          rowPotential[rowOfColumn[known]] += step
          columnPotential[known] -= step
        } else {
          distance[known] -= step
        }
      }
      column = next
    } while rowOfColumn[column] != 0
    while column != 0 {
      rowOfColumn[column] = rowOfColumn[previous[column]]
      column = previous[column]
    }
  }
}
