// A CAS as a file: in JSON and in XMI.

internal import Serial

struct CASDocument {
  private let text: String
  private let structures: [CASStructure]

  init(_ records: ArticleRecords, _ structures: [CASStructure]) {
    (text, self.structures) = (records.text.string, structures)
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("%TYPES")
      writer.fragment(CASTypes.json)
      writer.key("%FEATURE_STRUCTURES")
      writer.open(.array)
      writer.object { writer in
        writer.member("%ID", 1)
        writer.member("%TYPE", "uima.cas.Sofa")
        writer.member("sofaNum", 1)
        writer.member("sofaID", "_InitialView")
        writer.member("mimeType", "text/plain")
        writer.member("sofaString", text)
      }
      for structure in structures {
        writer.object { writer in
          writer.member("%ID", structure.id)
          writer.member("%TYPE", CAS.namespace + structure.type)
          writer.member("@sofa", 1)
          writer.member("begin", structure.begin)
          writer.member("end", structure.end)
          for feature in structure.features { writer.member(feature.name, feature.value) }
        }
      }
      writer.close(.array)
      writer.key("%VIEWS")
      writer.object { writer in
        writer.key("_InitialView")
        writer.object { writer in
          writer.member("%SOFA", 1)
          writer.key("%MEMBERS")
          writer.array(structures) { $0.integer($1.id) }
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  var xmi: [UInt8] {
    var out = Outgoing<XMLData>()
    out.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" ")
    out.literal(
      "xmlns:cas=\"http:///uima/cas.ecore\" xmlns:custom=\"http:///webanno/custom.ecore\" xmi:version=\"2.0\">\n"
    )
    out.literal("  <cas:NULL xmi:id=\"0\"/>\n")
    for structure in structures {
      out.write("  <custom:\(structure.type) xmi:id=\"\(structure.id)\" sofa=\"1\" begin=\"\(structure.begin)\" ")
      out.write("end=\"\(structure.end)\"")
      for feature in structure.features {
        out.literal(" ")
        out.text(feature.name)
        out.literal("=\"")
        out.text(feature.value)
        out.literal("\"")
      }
      out.literal("/>\n")
    }
    out.literal("  <cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text/plain\" ")
    out.write("sofaString=\"\(text)\"/>\n")
    let members = structures.map { String($0.id) }.joined(separator: " ")
    out.write("  <cas:View sofa=\"1\" members=\"\(members)\"/>\n</xmi:XMI>\n")
    return out.bytes
  }
}
