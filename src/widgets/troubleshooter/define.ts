import { MitidTroubleshooter } from './troubleshooter.ts';

MitidTroubleshooter.define();
