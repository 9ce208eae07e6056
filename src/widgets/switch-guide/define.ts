import { MitidSwitchGuide } from './switch-guide.ts';

MitidSwitchGuide.define();
