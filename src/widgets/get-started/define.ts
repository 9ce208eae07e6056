import { MitidGetStarted } from './get-started.ts';

MitidGetStarted.define();
