/** When the service and the points answer. The rules themselves are the package `hours`; here is what runs and keeps them. */
export { createBook, type Book } from './book.ts';
export { createBoard, type Board } from './board.ts';
export { preview, type Preview, type PreviewDay, type PreviewTable, type Warning } from './preview.ts';
export { createDemonstrationHours, createServiceHours, type ServiceHours } from './service-hours.ts';
export type { HoursRevision, HoursStore } from './store.ts';
