// The user's settings: asked for where the client can be asked, else as it sends them.

internal import LSP
internal import Serial

extension Loop {
  /// Says what was wrong with the options of `initialize`, and asks for the settings.
  mutating func startSettings() {
    sayWhatIsWrong()
    let can = client.capabilities.workspace
    if can.didChangeConfiguration.dynamicRegistration {
      let registration = Registration(
        id: "dossier/settings",
        method: DidChangeConfigurationNotification.name,
        registerOptions: .other(["section": "dossier"])
      )
      requests.send(RegisterCapabilityRequest.self, RegistrationParams(registrations: [registration]), for: .refresh)
    }
    askForSettings()
  }

  /// The client says that settings have changed: it may send them along, or wait to be asked.
  mutating func change(settings: LSPAny?) {
    if client.capabilities.workspace.configuration { return askForSettings() }
    apply(settings)
  }

  mutating func take(settings response: Response) {
    guard let values = try? response.result(of: ConfigurationRequest.self) else { return }
    apply(values.first)
  }

  private mutating func askForSettings() {
    guard client.capabilities.workspace.configuration else { return }
    let item = ConfigurationItem(section: "dossier")
    requests.send(ConfigurationRequest.self, ConfigurationParams(items: [item]), for: .settings)
  }

  private mutating func apply(_ value: LSPAny?) {
    let before = client.settings
    let isNews = settings.change(to: value)
    sayWhatIsWrong()
    guard isNews else { return }
    client.settings = settings.now
    if before.severity != client.settings.severity || before.reportsClosedFiles != client.settings.reportsClosedFiles {
      pulls.addEverything(refreshes: true)
      for uri in documents.uris { report(uri, isFresh: false) }
      if !client.settings.reportsClosedFiles { forgetClosedFiles() }
      diagnostics.checkAllOpen(Array(workspace.corpora.keys), documents, workspace)
    }
    if before.showsCodeLenses != client.settings.showsCodeLenses { refreshCounts() }
    if before.showsInlayHints != client.settings.showsInlayHints || before.showsDates != client.settings.showsDates,
      client.capabilities.workspace.inlayHint.refreshSupport
    {
      requests.send(InlayHintRefreshRequest.self, Null(), for: .refresh)
    }
  }

  private mutating func sayWhatIsWrong() {
    for problem in settings.takeUnsaid() {
      outbox.send(Frame(ShowMessageNotification.self, ShowMessageParams(type: .warning, message: problem.visible)))
    }
  }
}
