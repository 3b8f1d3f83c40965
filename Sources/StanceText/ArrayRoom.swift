/// How much room large arrays are made with.
package enum ArrayRoom {
    /// Room for so many elements and up to a sixteenth more.
    ///
    /// The pieces of a long text are nearly of one size. Where what is made for each asks for exactly as much as for the one before, it
    /// gets the same part of the heap; where it asks for a little more, the heap grows.
    package static func holding(_ count: Int) -> Int {
        let step = 1 << max(0, count.bitWidth - count.leadingZeroBitCount - 5)
        return (count + step - 1) / step * step
    }
}
