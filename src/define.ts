/** Registers all widgets. */
import './widgets/document-checklist/define.ts';
import './widgets/eligibility-checker/define.ts';
import './widgets/faq/define.ts';
import './widgets/help-contacts/define.ts';
import './widgets/overview/define.ts';
import './widgets/service-directory/define.ts';
import './widgets/switch-guide/define.ts';
