import { parentPort, workerData } from 'node:worker_threads';
import { pdfFindings } from './pdf-findings.ts';

/** Reads one PDF, says what it found, and ends. */
parentPort?.postMessage(await pdfFindings(workerData as Uint8Array));
