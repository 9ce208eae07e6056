import { MitidDocumentChecklist } from './document-checklist.ts';

MitidDocumentChecklist.define();
