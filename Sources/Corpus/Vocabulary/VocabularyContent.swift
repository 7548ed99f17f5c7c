// What a vocabulary holds.

internal import Syntax

final class VocabularyContent: Sendable {
  static let empty = VocabularyContent([])

  let codebooks: [FileID]
  let entries: [Vocabulary.Entry]
  let settings: [Vocabulary.PlacedSetting]
  /// The settings with a severity, by the codes of their checks, in their order.
  let settingsByCode: [String: [Setting]]
  private let handleNumbers: HandleNumbers
  /// By the numbers of handles.
  private let places: [Place]
  let statuses: [String]
  let cueWords: CueWords
  let namePeriods: NamePeriods
  let names: NameIndex
  /// Who is in what, at any date: made when it is first asked for.
  let members = Memo<[Handle: [Handle]]>()
  /// The handles that are defined, in order, by their namespaces; in the same way.
  let handles = Memo<[Namespace: [Handle]]>()

  /// Where the definition that is used is, with its sigil, which is asked for most.
  struct Place {
    var index: Int
    var sigil: Sigil
    var handle: Handle
  }

  init(_ codebooks: [(file: FileID, path: String, facts: Facts)]) {
    var entries: [Vocabulary.Entry] = []
    var numbers = HandleNumbers()
    var places: [Place] = []
    for (file, path, facts) in codebooks {
      for definition in facts.definitions {
        if numbers[definition.handle] == nil {
          numbers.append(definition.handle)
          places.append(Place(index: entries.count, sigil: definition.sigil, handle: definition.handle))
        }
        entries.append(Vocabulary.Entry(file: file, path: path, definition: definition))
      }
    }
    self.codebooks = codebooks.map(\.file)
    self.entries = entries
    (handleNumbers, self.places) = (numbers, places)
    statuses = codebooks.first { !$0.facts.statuses.isEmpty }?.facts.statuses ?? ArticleStatus.allCases.map(\.written)
    settings = codebooks.flatMap { book in
      book.facts.settings.map { Vocabulary.PlacedSetting(file: book.file, setting: $0) }
    }
    settingsByCode = Dictionary(grouping: settings.lazy.map(\.setting).filter { $0.severity != nil }, by: \.code)
    let standing = places.map(\.index)
    let all = entries
    names = NameIndex(standing.count) { all[standing[$0]].definition }
    cueWords = CueWords(names.definitions)
    namePeriods = NamePeriods(names.definitions)
  }

  /// Where the definition of a handle is; nil where no codebook has one.
  func place(of handle: Handle) -> Place? { handleNumbers[handle].map { places[$0] } }

  /// The definitions that stand, in their order.
  var standing: [Definition] { Array(names.definitions) }
}
