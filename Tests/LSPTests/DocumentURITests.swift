// Document names between clients and the file system.

import LSP
import Testing

@Test(arguments: [
  ("file:///corpus/a.article", "/corpus/a.article"),
  ("file:///a%20b", "/a b"),
  ("file:///a b", "/a b"),
  ("file:///a%23b%3Fc%25d", "/a#b?c%d"),
  ("file:///a#b?c", "/a#b?c"),
  ("file:///%e6%97%a5%E6%9C%AC", "/日本"),
  ("file:///日本", "/日本"),
  ("file:///c%3A/corpus", "/c:/corpus"),
  ("file:///C:/corpus", "/C:/corpus"),
  ("file:///a+b", "/a+b"),
  ("file:///a%2fb", "/a/b"),
  ("file:///100%", "/100%"),
  ("file:///100%2", "/100%2"),
  ("file:///100%zz", "/100%zz"),
  ("file:/corpus", "/corpus"),
  ("file://localhost/corpus", "/corpus"),
  ("FILE:///corpus", "/corpus"),
  ("file:///", "/"),
])
func fileURIsHaveAPath(_ uri: String, _ path: String) {
  #expect(DocumentURI(uri).path == path)
  #expect(DocumentURI(uri).string == uri)
  #expect(DocumentURI(uri) == DocumentURI(path: path))
  #expect(DocumentURI(uri).hashValue == DocumentURI(path: path).hashValue)
}

@Test(arguments: [
  "", "file", "file:", "file:a", "file://", "file://host/share", "file:///a%00b", "file:///a%ff", "untitled:Untitled-1",
  "git:/corpus/a.article?%7B%7D", "https://example.org/a", "/corpus/a.article", "files:///a", "日本",
])
func otherURIsHaveNoPathAndStayAsTheyAre(_ uri: String) {
  #expect(DocumentURI(uri).path == nil)
  #expect(DocumentURI(uri).string == uri)
  #expect(DocumentURI(uri) == DocumentURI(uri))
}

@Test(arguments: [
  ("/corpus/tough stance.article", "file:///corpus/tough%20stance.article"),
  ("/a#b?c%d", "file:///a%23b%3Fc%25d"),
  ("/日本", "file:///%E6%97%A5%E6%9C%AC"),
  ("/c:/corpus", "file:///c:/corpus"),
  ("/a-b_c.d~e!$&'()*+,;=@", "file:///a-b_c.d~e!$&'()*+,;=@"),
  ("/a[b]{c}|d\\e\"f^g`h<i>", "file:///a%5Bb%5D%7Bc%7D%7Cd%5Ce%22f%5Eg%60h%3Ci%3E"),
  ("/", "file:///"),
  ("c:/corpus", "file:///c:/corpus"),
])
func pathsAreEncoded(_ path: String, _ uri: String) {
  #expect(DocumentURI(path: path).string == uri)
  #expect(DocumentURI(uri) == DocumentURI(path: path))
}

@Test func spellingsOfOnePathAreOneDocument() {
  let spellings = ["file:///a%20b/%C3%A9.article", "file:///a b/%c3%a9.article", "file:/a%20b/%c3%A9%2Earticle"]
  #expect(Set(spellings.map { DocumentURI($0) }).count == 1)
}

@Test func otherNamesAreOtherDocuments() {
  let near: [(String, String)] = [
    ("file:///a", "file:///A"),
    ("file:///a", "file:///a/"),
    ("file:///%C3%A9", "file:///e%CC%81"),
    ("untitled:a%20b", "untitled:a b"),
    ("file:///a", "file://host/a"),
  ]
  for (a, b) in near { #expect(DocumentURI(a) != DocumentURI(b)) }
}

@Test func schemesAreTold() {
  #expect(DocumentURI("file:///a").scheme == "file")
  #expect(DocumentURI("Untitled:a:b").scheme == "untitled")
  #expect(DocumentURI("a").scheme == "")
}
