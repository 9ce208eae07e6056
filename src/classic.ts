/**
 * The one-file entry, for sites where only `<script defer>` is possible. All widgets and their
 * English are in the file; other languages are loaded from beside it.
 */
import { reportError, warn } from './core/element/report.ts';
import { callDoctor } from './core/platform/doctor.ts';
import { isSupported } from './core/platform/floor.ts';
import './define.ts';
import { widgetNames } from './generated/widget-names.ts';
import { watchHooks } from './hooks/hooks.late.ts';
import { base } from './loading/base.ts';

callDoctor(base, (cause) => reportError('the doctor could not be loaded.', cause));
if (isSupported()) watchHooks({ names: widgetNames, onProblem: warn });
