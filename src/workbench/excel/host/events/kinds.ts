/** Numbers of the client library's events, by the name its register methods have. */
export const worksheetEvents = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  SelectionChangedEvent: 14,
  CalculatedEvent: 16,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
} as const;

export const sheetsEvents = { ...worksheetEvents, AddedEvent: 13, DeletedEvent: 15 } as const;

export const tableEvents = { SelectionChangedEvent: 100, DataChangedEvent: 101 } as const;

export const tablesEvents = { DataChangedEvent: 101, AddedEvent: 102, DeletedEvent: 103 } as const;

/** The target of events of the whole workbook. */
export const WORKBOOK = "Workbook";
