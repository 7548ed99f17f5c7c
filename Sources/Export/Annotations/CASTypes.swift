// The types of a CAS that annotations have.

internal import Serial

enum CASTypes {
  static let names = ["Article"] + AnnotationRecord.Kind.allCases.map(\.rawValue)

  /// A UIMA type system description.
  static var xml: [UInt8] {
    var out = Outgoing<XMLData>()
    out.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.literal("<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n  <types>\n")
    for name in names {
      out.write("    <typeDescription>\n      <name>\(CAS.namespace + name)</name>\n      <description/>\n")
      out.literal("      <supertypeName>uima.tcas.Annotation</supertypeName>\n      <features>\n")
      for feature in CAS.features {
        out.write("        <featureDescription><name>\(feature)</name><description/>")
        out.literal("<rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>\n")
      }
      out.literal("      </features>\n    </typeDescription>\n")
    }
    out.literal("  </types>\n</typeSystemDescription>\n")
    return out.bytes
  }

  /// The same as the JSON of a CAS has them: one value that stands in each file.
  static let json: JSONWriter = {
    var writer = JSONWriter()
    writer.object { writer in
      for name in names {
        writer.key(CAS.namespace + name)
        writer.object { writer in
          writer.member("%NAME", CAS.namespace + name)
          writer.member("%SUPER_TYPE", "uima.tcas.Annotation")
          for feature in CAS.features {
            writer.key(feature)
            writer.object { writer in
              writer.member("%NAME", feature)
              writer.member("%RANGE", "uima.cas.String")
            }
          }
        }
      }
    }
    return writer
  }()
}
