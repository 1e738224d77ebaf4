internal import CSQLite

/// The open handle, closed when the last statement and the connection have let go of it.
final class ConnectionHandle {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  // Statements hold on to this object, so nothing is left unfinalised when it closes.
  deinit { sqlite3_close_v2(pointer) }
}
