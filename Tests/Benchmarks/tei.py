"""The same articles as TEI-like XML, and the RelaxNG schema that holds them: what one would check instead."""

from xml.sax.saxutils import escape, quoteattr

from markup import attributes, xml

NAMESPACE = "http://www.tei-c.org/ns/1.0"


def document(article):
    people = "".join(
        f'<person xml:id={quoteattr(handle)} role="anonymous" in={quoteattr("#" + home)}>'
        f"<persName>{escape(title)}</persName></person>\n"
        for handle, title, home in article.local)
    people = f"<particDesc>{people}</particDesc>\n" if people else ""
    told = f' told="{article.on.isoformat()}"' if article.on else ""
    body = "\n".join(f"<p>{xml(paragraph)}</p>" for paragraph in article.paragraphs)
    foot = "".join(f'<ab xml:id="s-{name}"{attributes(fact)}/>\n' for name, fact in article.foot)
    foot = f"<standOff>\n{foot}</standOff>\n" if foot else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="{NAMESPACE}" n="G-{article.number:06d}">
<teiHeader><title>{escape(article.title)}</title><publisher>{escape(article.source)}</publisher>
<date when="{article.published.isoformat()}"{told}/>
{people}</teiHeader>
<text><body>
{body}
</body></text>
{foot}</TEI>
"""


SCHEMA = f"""<?xml version="1.0" encoding="UTF-8"?>
<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="{NAMESPACE}"
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <element name="TEI">
      <attribute name="n"><data type="NCName"/></attribute>
      <element name="teiHeader">
        <element name="title"><text/></element>
        <element name="publisher"><text/></element>
        <element name="date">
          <attribute name="when"><data type="date"/></attribute>
          <optional><attribute name="told"><data type="date"/></attribute></optional>
        </element>
        <optional><element name="particDesc"><oneOrMore><ref name="person"/></oneOrMore></element></optional>
      </element>
      <element name="text"><element name="body">
        <oneOrMore><element name="p"><ref name="words"/></element></oneOrMore>
      </element></element>
      <optional><element name="standOff"><oneOrMore>
        <element name="ab"><attribute name="xml:id"><data type="NCName"/></attribute><ref name="stance"/></element>
      </oneOrMore></element></optional>
    </element>
  </start>
  <define name="person">
    <element name="person">
      <attribute name="xml:id"><data type="NCName"/></attribute>
      <attribute name="role">
        <choice>
          <value>person</value><value>organisation</value><value>state</value><value>group</value>
          <value>document</value><value>anonymous</value>
        </choice>
      </attribute>
      <attribute name="in"><ref name="references"/></attribute>
      <element name="persName"><text/></element>
    </element>
  </define>
  <define name="words">
    <zeroOrMore>
      <choice>
        <text/>
        <element name="rs">
          <attribute name="ref"><ref name="references"/></attribute><ref name="cert"/>
          <ref name="words"/><optional><element name="note"><text/></element></optional>
        </element>
        <element name="term">
          <attribute name="ref"><ref name="references"/></attribute><ref name="ana"/><ref name="words"/>
        </element>
        <element name="date"><attribute name="edtf"><text/></attribute><ref name="ana"/><ref name="words"/></element>
        <element name="placeName"><ref name="words"/></element>
        <element name="seg">
          <choice><attribute name="corresp"><ref name="references"/></attribute><ref name="stance"/></choice>
          <ref name="words"/>
        </element>
      </choice>
    </zeroOrMore>
  </define>
  <define name="stance">
    <attribute name="who"><ref name="references"/></attribute>
    <attribute name="stance"><data type="string"><param name="pattern">[+\\-~][\\i\\c]*</param></data></attribute>
    <attribute name="target"><ref name="references"/></attribute>
    {"".join(f'<optional><attribute name="{name}"><ref name="references"/></attribute></optional>'
             for name in ("to", "via", "because", "if", "unless"))}
    <optional><attribute name="when"><text/></attribute></optional>
    <optional>
      <attribute name="reality">
        <choice>
          <value>possible</value><value>expected</value><value>intended</value><value>former</value>
          <value>alleged</value>
        </choice>
      </attribute>
    </optional>
    <ref name="cert"/><ref name="ana"/>
  </define>
  <define name="cert"><optional><attribute name="cert"><value>low</value></attribute></optional></define>
  <define name="ana"><optional><attribute name="ana"><text/></attribute></optional></define>
  <define name="references"><list><oneOrMore><data type="anyURI"/></oneOrMore></list></define>
</grammar>
"""
