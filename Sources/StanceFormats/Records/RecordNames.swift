/// The names by which columns of tables and fields of JSON objects are found, in order of preference.
enum RecordNames {
    static let sentence = ["sentence", "text"]
    static let id = ["sentence_id", "id"]
    static let group = ["group", "document_id", "source", "outlet"]
}
