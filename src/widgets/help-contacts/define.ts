import { MitidHelpContacts } from './help-contacts.ts';

MitidHelpContacts.define();
