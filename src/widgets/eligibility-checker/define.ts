import { MitidEligibilityChecker } from './eligibility-checker.ts';

MitidEligibilityChecker.define();
