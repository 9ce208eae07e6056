/** Registers all widgets. */
import './widgets/authenticator-chooser/define.ts';
import './widgets/counter-card/define.ts';
import './widgets/document-checklist/define.ts';
import './widgets/eligibility-checker/define.ts';
import './widgets/faq/define.ts';
import './widgets/get-started/define.ts';
import './widgets/guide/define.ts';
import './widgets/help-contacts/define.ts';
import './widgets/overview/define.ts';
import './widgets/safety-check/define.ts';
import './widgets/service-directory/define.ts';
import './widgets/switch-guide/define.ts';
import './widgets/troubleshooter/define.ts';
