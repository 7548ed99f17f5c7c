// What is sent at the beginning of each session and after each change, written without the containers of `Encodable`.

internal import Serial

extension JSONWriter {
  /// Whether a value is of such a type; then it is written. The JSON is that of the containers, as a test compares.
  mutating func message<Value>(_ value: Value) -> Bool {
    if Value.self == PublishDiagnosticsParams.self, let params = value as? PublishDiagnosticsParams {
      object { json in
        json.member("uri", params.uri.string)
        json.given("version", params.version)
        json.key("diagnostics")
        json.array(params.diagnostics) { $0.diagnostic($1) }
      }
    } else if Value.self == Diagnostic.self, let diagnostic = value as? Diagnostic {
      self.diagnostic(diagnostic)
    } else if Value.self == InitializeResult.self, let result = value as? InitializeResult {
      initialized(result)
    } else if Value.self == ProgressParams<WorkDoneProgress>.self,
      let params = value as? ProgressParams<WorkDoneProgress>
    {
      object { json in
        json.key("token")
        json.numberOrString(params.token)
        json.key("value")
        json.progress(params.value)
      }
    } else if Value.self == WorkDoneProgressCreateParams.self, let params = value as? WorkDoneProgressCreateParams {
      object { json in
        json.key("token")
        json.numberOrString(params.token)
      }
    } else if Value.self == ConfigurationParams.self, let params = value as? ConfigurationParams {
      object { json in
        json.key("items")
        json.array(params.items) { json, item in
          json.object { json in
            json.given("scopeUri", item.scopeUri?.string)
            json.given("section", item.section)
          }
        }
      }
    } else if Value.self == RegistrationParams.self, let params = value as? RegistrationParams {
      object { json in
        json.key("registrations")
        json.array(params.registrations) { $0.registration($1) }
      }
    } else if Value.self == ShowMessageParams.self, let params = value as? ShowMessageParams {
      object { json in
        json.member("type", params.type.rawValue)
        json.member("message", params.message)
      }
    } else if Value.self == LSPAny.self, let any = value as? LSPAny, any.isFinite {
      self.any(any)
    } else {
      return false
    }
    return true
  }

  private mutating func diagnostic(_ diagnostic: Diagnostic) {
    object { json in
      json.key("range")
      json.range(diagnostic.range)
      json.given("severity", diagnostic.severity?.rawValue)
      json.optional("code", diagnostic.code) { $0.numberOrString($1) }
      json.optional("codeDescription", diagnostic.codeDescription) { json, page in
        json.object { $0.member("href", page.href) }
      }
      json.given("source", diagnostic.source)
      json.member("message", diagnostic.message)
      json.optional("tags", diagnostic.tags) { json, tags in json.array(tags) { $0.integer($1.rawValue) } }
      json.optional("relatedInformation", diagnostic.relatedInformation) { json, places in
        json.array(places) { json, place in
          json.object { json in
            json.key("location")
            json.location(place.location)
            json.member("message", place.message)
          }
        }
      }
      json.given("data", diagnostic.data)
    }
  }

  private mutating func progress(_ progress: WorkDoneProgress) {
    object { json in
      switch progress {
      case .begin(let begin):
        json.member("kind", begin.kind)
        json.member("title", begin.title)
        json.given("cancellable", begin.cancellable)
        json.given("message", begin.message)
        json.given("percentage", begin.percentage)
      case .report(let report):
        json.member("kind", report.kind)
        json.given("cancellable", report.cancellable)
        json.given("message", report.message)
        json.given("percentage", report.percentage)
      case .end(let end):
        json.member("kind", end.kind)
        json.given("message", end.message)
      }
    }
  }

  private mutating func registration(_ registration: Registration) {
    object { json in
      json.member("id", registration.id)
      json.member("method", registration.method)
      json.optional("registerOptions", registration.registerOptions) { json, options in
        switch options {
        case .other(let any): json.any(any)
        case .watchedFiles(let files):
          json.object { json in
            json.key("watchers")
            json.array(files.watchers) { $0.watcher($1) }
          }
        }
      }
    }
  }

  private mutating func watcher(_ watcher: FileSystemWatcher) {
    object { json in
      json.key("globPattern")
      switch watcher.globPattern {
      case .pattern(let pattern): json.string(pattern)
      case .relative(let relative):
        json.object { json in
          json.member("baseUri", relative.baseUri.string)
          json.member("pattern", relative.pattern)
        }
      }
      json.given("kind", watcher.kind?.rawValue)
    }
  }
}

extension LSPAny {
  /// Whether no number in it is infinite, for which there is no JSON.
  fileprivate var isFinite: Bool {
    switch self {
    case .decimal(let value): value.isFinite
    case .array(let elements): elements.allSatisfy(\.isFinite)
    case .object(let members): members.values.allSatisfy(\.isFinite)
    case .null, .bool, .integer, .string: true
    }
  }
}
