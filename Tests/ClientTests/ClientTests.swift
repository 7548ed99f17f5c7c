// The server with clients that others wrote: `Tests/Clients/run`, with the program that was built beside these tests.

import Testing

@Suite struct ClientTests {
  @Test func clientsOfOthersAreServed() throws {
    let run = try ScriptRun(of: "Clients")
    #expect(run.status == 0, "\(run.failures)")
  }
}
