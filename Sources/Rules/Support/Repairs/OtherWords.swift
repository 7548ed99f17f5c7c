// What keys, properties and values are called in other programs and by people who guess.

internal import Corpus
internal import Syntax

/// Words that are none of the language, and the word that is meant. All in small letters.
enum OtherWords {
  static let keys = keysMeanings.mapValues(\.written)
  private static let keysMeanings: [String: HeaderKey] = [
    "date": .published, "dated": .published, "day": .published, "pubdate": .published, "publication": .published,
    "publication-date": .published, "publication date": .published, "published on": .published,
    "published-on": .published, "issued": .published, "datum": .published, "fecha": .published, "日付": .published,
    "headline": .title, "heading": .title, "head": .title, "name": .title, "titel": .title, "titre": .title,
    "título": .title, "titulo": .title, "überschrift": .title, "subhead": .subtitle, "subheading": .subtitle,
    "subheadline": .subtitle, "deck": .subtitle, "untertitel": .subtitle, "author": .byline, "authors": .byline,
    "by": .byline, "writer": .byline, "reporter": .byline, "creator": .byline, "autor": .byline, "auteur": .byline,
    "newspaper": .source, "paper": .source, "outlet": .source, "publisher": .source, "medium": .source,
    "journal": .source, "quelle": .source, "fuente": .source, "location": .place, "dateline": .place, "city": .place,
    "ort": .place, "lugar": .place, "lieu": .place, "link": .url, "uri": .url, "href": .url, "address": .url,
    "web": .url, "lang": .language, "sprache": .language, "idioma": .language, "langue": .language,
    "rubric": .section, "category": .section, "ressort": .section, "pp": .page, "seite": .page, "annotator": .coder,
    "coded-by": .coder, "codedby": .coder, "comment": .note, "comments": .note, "remark": .note, "remarks": .note,
    "description": .note, "identifier": .id, "uid": .id, "guid": .id, "sha": .sha256, "sha-256": .sha256,
    "hash": .sha256, "digest": .sha256, "checksum": .sha256, "version": .dossier,
  ]

  static let properties = propertiesMeanings.mapValues(\.written)
  private static let propertiesMeanings: [String: PropertyKey] = [
    "name": .also, "names": .also, "alias": .also, "aliases": .also, "aka": .also, "synonym": .also, "synonyms": .also,
    "alternative": .also, "label": .also, "cue": .also, "cues": .also, "type": .kind, "class": .kind,
    "category": .kind, "art": .kind, "office": .role, "position": .role, "job": .role, "function": .role,
    "title": .role, "post": .role, "part-of": .in, "partof": .in, "part of": .in, "member-of": .in, "member of": .in,
    "member": .in, "parent": .in, "group": .in, "affiliation": .in, "broader": .in, "belongs-to": .in,
    "strength": .weight, "value": .values, "options": .values, "choices": .values, "levels": .values,
    "codes": .values, "link": .url, "uri": .url, "homepage": .url, "website": .url, "qid": .wikidata,
    "comment": .note, "comments": .note, "description": .note, "remark": .note, "definition": .note,
  ]

  static let kinds = kindsMeanings.mapValues(\.written)
  private static let kindsMeanings: [String: ActorKind] = [
    "human": .person, "people": .group, "individual": .person, "man": .person, "woman": .person, "mensch": .person,
    "company": .organisation, "firm": .organisation, "agency": .organisation, "ministry": .organisation,
    "party": .organisation, "institution": .organisation, "body": .organisation, "government": .organisation,
    "corporation": .organisation, "newspaper": .organisation, "org": .organisation, "country": .state,
    "nation": .state, "crowd": .group, "text": .document, "treaty": .document, "report": .document, "law": .document,
    "unnamed": .anonymous, "unknown": .anonymous,
  ]

  static let kindSpellings = kindSpellingsMeanings.mapValues(\.written)
  private static let kindSpellingsMeanings: [String: ActorKind] = [
    "organization": .organisation, "organizations": .organisation, "organisations": .organisation,
    "persons": .person, "states": .state, "groups": .group, "documents": .document,
  ]

  static let severities = severitiesMeanings.mapValues(\.written)
  private static let severitiesMeanings: [String: Severity] = [
    "warn": .warning, "warnings": .warning, "errors": .error, "fatal": .error, "information": .info, "note": .info,
    "notice": .info, "none": .off, "no": .off, "false": .off, "ignore": .off, "disable": .off, "disabled": .off,
    "never": .off,
  ]
}
