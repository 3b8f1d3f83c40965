#if HTML
import CGumbo

/// A view of a node of a parsed page, to be used only while the page and the file's bytes are there.
@safe struct HTMLNode {
    private let pointer: UnsafeMutablePointer<GumboNode>
    /// The first byte of the file.
    private let base: UnsafeRawPointer

    init(_ pointer: UnsafeMutablePointer<GumboNode>, base: UnsafeRawPointer) {
        unsafe self.pointer = pointer
        unsafe self.base = base
    }

    /// What kind of node it is.
    var type: GumboNodeType { unsafe pointer.pointee.type }
    /// A number that no other node of the page has.
    var identity: Int { unsafe Int(bitPattern: pointer) }
    /// The number of the node that it stands in.
    var parentIdentity: Int { unsafe Int(bitPattern: pointer.pointee.parent) }

    // What follows is of elements alone.

    var tag: GumboTag { unsafe pointer.pointee.v.element.tag }
    var kind: HTMLElementKind {
        unsafe pointer.pointee.v.element.tag_namespace == GUMBO_NAMESPACE_HTML
            ? HTMLElementKind(tag) : .skipped
    }
    /// The line its tag stands on, from 1.
    var line: Int { unsafe Int(pointer.pointee.v.element.start_pos.line) }
    /// The bytes of its start tag; empty if the page has none for it.
    var tagRange: Range<Int> { unsafe range(of: pointer.pointee.v.element.original_tag) }
    var childCount: Int { unsafe Int(pointer.pointee.v.element.children.length) }

    func child(_ index: Int) -> HTMLNode {
        guard let child = unsafe pointer.pointee.v.element.children.data[index] else {
            preconditionFailure("child \(index) of \(childCount) is null")
        }
        return unsafe HTMLNode(child.assumingMemoryBound(to: GumboNode.self), base: base)
    }

    /// The value of an attribute, or `nil` if the element does not have it.
    func attribute(_ name: String) -> String? {
        guard unsafe pointer.pointee.v.element.attributes.length > 0 else { return nil }
        let found = unsafe gumbo_get_attribute(&pointer.pointee.v.element.attributes, name)
        return unsafe found.map { unsafe String(cString: $0.pointee.value) }
    }

    // What follows is of texts alone.

    /// The text, references resolved.
    var text: [UInt8] { unsafe Array(String(cString: pointer.pointee.v.text.text).utf8) }
    /// The bytes of the file that it was made of.
    var textRange: Range<Int> { unsafe range(of: pointer.pointee.v.text.original_text) }

    private func range(of piece: GumboStringPiece) -> Range<Int> {
        guard let data = unsafe piece.data else { return 0..<0 }
        let start = unsafe UnsafeRawPointer(data) - base
        return unsafe start..<start + piece.length
    }
}
#endif
