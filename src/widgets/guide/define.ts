import { MitidGuide } from './guide.ts';

MitidGuide.define();
