/** The look of the doctor's panel: over the page, and clearly not of it. */
export const panelStyles = `
:host { all: initial; }
.panel {
  position: fixed; z-index: 2147483647; inset-block-end: 12px; inset-inline-end: 12px;
  inline-size: min(440px, calc(100vw - 24px)); max-block-size: min(80vh, 720px);
  overflow: auto; box-sizing: border-box; padding: 16px 18px;
  border: 2px solid #0d5f5c; border-radius: 14px; background: #fff; color: #16211f;
  box-shadow: 0 12px 40px rgb(0 0 0 / 0.3);
  font: 15px/1.5 system-ui, sans-serif; text-align: start;
}
header { display: flex; gap: 12px; align-items: start; justify-content: space-between; }
h2, h3, p, ul, pre { margin: 0; padding: 0; font-size: 15px; overflow-wrap: anywhere; }
h2 { font-size: 17px; }
h2:focus { outline: none; }
.summary { margin-block: 4px 10px; color: #53615d; }
ul { list-style: none; display: grid; gap: 10px; }
li { padding: 10px 12px; border-inline-start: 5px solid #71807b; border-radius: 8px; background: #f3f7f6; }
li.error { border-color: #a8201a; background: #fdeceb; }
li.warning { border-color: #b87500; background: #fff3d9; }
.level { font-size: 13px; font-weight: 700; }
.mend { margin-block-start: 6px; font-weight: 600; }
pre { margin-block: 6px; padding: 8px; border-radius: 6px; background: #fff; overflow: auto; }
code { font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap; }
button {
  min-block-size: 36px; padding: 4px 14px; border: 1.5px solid #0d5f5c; border-radius: 8px;
  background: #fff; color: #0d5f5c; font: inherit; font-weight: 700; cursor: pointer;
}
li button { margin-block-start: 6px; }
button:focus-visible { outline: 3px solid #0d5f5c; outline-offset: 2px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 12px; }
.mark {
  position: absolute; z-index: 2147483646; box-sizing: border-box; pointer-events: none;
  border: 4px solid #a8201a; border-radius: 8px;
}
@media print { :host { display: none; } }
`;
