// The command line of Angular compiles components beforehand; here the browser does.
import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
