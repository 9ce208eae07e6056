/** Registers all widgets. */
import './widgets/document-checklist/define.ts';
import './widgets/eligibility-checker/define.ts';
import './widgets/switch-guide/define.ts';
