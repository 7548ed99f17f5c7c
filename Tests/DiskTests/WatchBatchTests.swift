// Many happenings to one path become one event.

import Disk
import Testing

@Suite struct WatchBatchTests {
  @Test(
    arguments: [
      ([.created("a"), .changed("a"), .changed("a")], [.created("a")]),
      ([.created("a"), .deleted("a")], [.deleted("a")]),
      ([.deleted("a"), .created("a")], [.changed("a")]),
      ([.deleted("a"), .changed("b"), .created("a")], [.changed("b"), .changed("a")]),
      (
        [.deleted("d/a"), .changed("d/e/b"), .changed("da"), .folderDeleted("d/e"), .folderDeleted("d")],
        [.changed("da"), .folderDeleted("d")]
      ),
      ([.folderDeleted("d"), .created("d/a")], [.folderDeleted("d"), .created("d/a")]),
      ([.folderDeleted("/d"), .folderDeleted("/d")], [.folderDeleted("/d")]),
      ([.changed("a"), .rescan, .changed("b")], [.rescan]),
      ([], []),
    ] as [([WatchEvent], [WatchEvent])]
  )
  func coalesces(events: [WatchEvent], told: [WatchEvent]) {
    var batch = WatchBatch()
    for event in events { batch.add(event) }
    #expect(batch.events == told)
  }
}
