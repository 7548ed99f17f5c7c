// What was left out of a corpus, in words.

internal import Project
internal import Serial

extension LeftOutCount {
  /// `1 folder and 2 files by .gitignore (--no-ignore), 3 files by exclude`; empty where nothing was left out.
  var words: String {
    let byGit = [folders > 0 ? plural(folders, "folder") : "", ignored > 0 ? plural(ignored, "file") : ""]
      .filter { !$0.isEmpty }.joined(separator: " and ")
    return [
      byGit.isEmpty ? "" : "\(byGit) by .gitignore (--no-ignore)",
      excluded > 0 ? "\(plural(excluded, "file")) by `exclude` in the codebook" : "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
