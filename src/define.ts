/** Registers all widgets. */
import './generated/define.ts';
