// Annotations of brat as items of tags.

internal import Corpus
internal import Syntax

extension BratNotation {
  /// Adds what can be taken over to an article, and notices of what cannot.
  mutating func write(into article: inout ImportedArticle, _ codes: inout CodeNames) {
    let triggers = Set(events.values.map(\.trigger))
    for reference in references.values.joined() {
      if let code = Self.code(reference) { article.titles[code] = reference.title }
    }
    for id in order {
      if let event = events[id] {
        add(event, id, into: &article, &codes)
      } else if let entity = entities[id], !triggers.contains(id) {
        add(entity, id, into: &article, &codes)
      }
    }
    let known = Set(order)
    for (target, list) in attributes where !known.contains(target) {
      for item in list { lose(item.line, "`\(item.name)` is of \(target), which is not there") }
    }
    for (target, list) in notes where !known.contains(target) {
      for item in list { lose(item.line, "a note is on \(target), which is not there") }
    }
    for id in triggers {
      for item in attributes[id] ?? [] { lose(item.line, "`\(item.name)` is of \(id), the words of an event") }
      for item in notes[id] ?? [] { lose(item.line, "a note is on \(id), the words of an event") }
    }
    article.notices += notices
  }

  private mutating func lose(_ line: Int, _ reason: String) {
    notices.append(ImportNotice(line: line, "it is left out: \(reason)"))
  }

  // MARK: Entities

  private mutating func add(
    _ entity: Entity,
    _ id: String,
    into article: inout ImportedArticle,
    _ codes: inout CodeNames
  ) {
    if let tag = takeTag(of: id, entity.type) {
      article.annotations.append(ImportedAnnotation(id: id, line: entity.line, spans: entity.spans, tag: tag))
      return
    }
    var item: String
    switch entity.type {
    case "Actor", "Issue":
      let handles = names(of: id, entity, &article, &codes)
      item = handles.joined(separator: ", ")
      if handles.count == 1, takeAttribute("Unsure", of: id) != nil { item += "?" }
    case "Date", "Not":
      return lose(entity.line, "\(id) is a \(entity.type) without a note that says which")
    case "Note":
      guard let note = takeNote(of: id) else { return lose(entity.line, "\(id) is a Note without a note") }
      item = "note \(Items.string(note))"
    default:
      item = article.handle("#", entity.type, &codes)
      item += tail(of: id, &article, &codes)
    }
    if entity.type == "Actor" || entity.type == "Issue" { item += tail(of: id, &article, &codes) }
    loseRest(of: id)
    article.annotations.append(ImportedAnnotation(id: id, line: entity.line, spans: entity.spans, item: item))
  }

  /// The handles that an actor or an issue of Dossier's own kinds names: by a reference to the codebook, else by its words.
  private mutating func names(
    of id: String,
    _ entity: Entity,
    _ article: inout ImportedArticle,
    _ codes: inout CodeNames
  ) -> [String] {
    let sigil = entity.type == "Actor" ? "@" : "#"
    let referred = (references[id] ?? []).compactMap(Self.code).filter { $0.hasPrefix(sigil) }
    if !referred.isEmpty { return referred }
    let words = entity.spans.map(text.words).joined(separator: " ")
    return [article.handle(sigil, words, &codes)]
  }

  // MARK: Events

  private mutating func add(
    _ event: Event,
    _ id: String,
    into article: inout ImportedArticle,
    _ codes: inout CodeNames
  ) {
    guard let trigger = entities[event.trigger] else {
      return lose(event.line, "the words of \(id), \(event.trigger), are not there")
    }
    if let tag = takeTag(of: id, event.type) {
      article.annotations.append(ImportedAnnotation(id: id, line: event.line, spans: trigger.spans, tag: tag))
      return
    }
    let sign = ["Supports": "+", "Opposes": "-", "Neutral": "~"][event.type]
    var item: String
    if let sign {
      func handles(_ role: String) -> [String] {
        event.arguments.filter { $0.role.filter { !$0.isNumber } == role }.flatMap { argument -> [String] in
          guard let entity = entities[argument.id], entity.type == "Actor" || entity.type == "Issue" else { return [] }
          return said(of: argument.id) ?? names(of: argument.id, entity, &article, &codes)
        }
      }
      let (holders, targets) = (handles("Holder"), handles("Target"))
      guard !holders.isEmpty, !targets.isEmpty, holders.allSatisfy({ $0.hasPrefix("@") }) else {
        return lose(event.line, "\(id) lacks a Holder that is an Actor, or a Target")
      }
      item = "\(holders.joined(separator: ", ")) \(sign) \(targets.joined(separator: ", "))"
      for (role, word) in [("Addressee", "to"), ("Source", "via")] {
        let actors = handles(role)
        if !actors.isEmpty { item += " \(word) \(actors.joined(separator: ", "))" }
      }
      if let reality = takeAttribute("Factuality", of: id) { item += " as \(reality)" }
    } else {
      item = article.handle("#", event.type, &codes)
      for argument in event.arguments { lose(event.line, "\(argument.role) of \(id): a topic has no parts") }
    }
    item += tail(of: id, &article, &codes)
    loseRest(of: id)
    article.annotations.append(ImportedAnnotation(id: id, line: event.line, spans: trigger.spans, item: item))
  }

  /// The handles of an entity that has a note in Dossier's language.
  private func said(of id: String) -> [String]? {
    for note in notes[id] ?? [] {
      if let item = CheckedItem(ImportedAnnotation(id: id, line: 0, spans: [], tag: note.text).item), item.kind == .name
      {
        return item.uses.map { $0.sigil.character + $0.handle.name }
      }
    }
    return nil
  }

  // MARK: Attributes and notes

  /// The note of an annotation that says the same in Dossier's language; with it goes what brat has of the same beside it.
  private mutating func takeTag(of id: String, _ type: String) -> String? {
    guard let kind = Self.kinds[type] else { return nil }
    let list = notes[id] ?? []
    let place = list.firstIndex { note in
      CheckedItem(ImportedAnnotation(id: id, line: 0, spans: [], tag: note.text).item)?.kind == kind
    }
    guard let place else { return nil }
    notes[id]?.remove(at: place)
    _ = takeAttribute("Unsure", of: id)
    _ = takeAttribute("Factuality", of: id)
    loseRest(of: id)
    return list[place].text
  }

  private static let kinds: [String: CheckedItem.Kind] = [
    "Actor": .name, "Issue": .name, "Date": .date, "Not": .not, "Note": .note, "Supports": .statement,
    "Opposes": .statement, "Neutral": .statement,
  ]

  private mutating func takeAttribute(_ name: String, of id: String) -> String? {
    guard let place = attributes[id]?.firstIndex(where: { $0.name == name }) else { return nil }
    let taken = attributes[id]?.remove(at: place)
    return taken?.value ?? ""
  }

  private mutating func takeNote(of id: String) -> String? {
    guard let first = notes[id]?.first else { return nil }
    notes[id]?.removeFirst()
    return first.text
  }

  /// Attributes as variables, and the first note.
  private mutating func tail(
    of id: String,
    _ article: inout ImportedArticle,
    _ codes: inout CodeNames
  ) -> String {
    var seen: Set<String> = []
    var variables: [(name: String, value: String)] = []
    for attribute in attributes[id] ?? [] where seen.insert(attribute.name).inserted {
      variables.append((article.handle("%", attribute.name, &codes), attribute.value ?? "yes"))
      _ = takeAttribute(attribute.name, of: id)
    }
    return Items.tail(variables: variables, note: takeNote(of: id))
  }

  /// Tells what is left of an annotation's notes, attributes and references.
  private mutating func loseRest(of id: String) {
    for item in attributes[id] ?? [] {
      lose(item.line, "`\(item.name)` of \(id) has no place beside what its note says")
    }
    for item in notes[id] ?? [] { lose(item.line, "\(id) has another note already") }
    for item in references[id] ?? [] where Self.code(item) == nil {
      lose(item.line, "\(id) refers to `\(item.name)`, and Dossier knows only its own codebook")
    }
    attributes[id] = nil
    notes[id] = nil
  }

  /// The handle with its sigil that Dossier's own list of codes gives.
  private static func code(_ reference: Reference) -> String? {
    guard let colon = reference.name.firstIndex(of: ":"), reference.name[..<colon] == "Codebook" else { return nil }
    let code = reference.name[reference.name.index(after: colon)...]
    guard let sigil = code.first, sigil == "@" || sigil == "#" else { return nil }
    // `@official@talks.article` is defined by that article.
    let name = code.dropFirst().prefix { $0 != "@" }
    return isHandleName(String(name)) ? String(sigil) + name : nil
  }
}
