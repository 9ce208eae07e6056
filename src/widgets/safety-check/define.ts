import { MitidSafetyCheck } from './safety-check.ts';

MitidSafetyCheck.define();
