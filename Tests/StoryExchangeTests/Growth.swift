#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many times as long something takes of a text four times as long: about 4 where the time grows
/// with the length, 16 where it grows with its square.
///
/// The time is the processor's for this thread, so that it is the same on a busy machine, and as a
/// ratio the same under a sanitizer.
func growth<Result>(of work: (_ size: Int) -> Result) -> Double {
  func time(_ size: Int) -> Double {
    var start = timespec()
    var end = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    _ = work(size)
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
  }
  return time(100_000) / time(25_000)
}
