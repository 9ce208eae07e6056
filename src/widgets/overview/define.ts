import { MitidOverview } from './overview.ts';

MitidOverview.define();
