/** Which of several things is shown where there is room for one. */
export class ComparisonTabs {
  #chosen: string | undefined;
  readonly #host: { readonly requestUpdate: () => void };

  constructor(host: { readonly requestUpdate: () => void }) {
    this.#host = host;
  }

  /** The one that the reader has chosen, as long as it is among them; else the one that fits, or the first. */
  shown(ids: readonly string[], fits?: string): string | undefined {
    const wanted = this.#chosen ?? fits;
    return ids.find((id) => id === wanted) ?? ids[0];
  }

  readonly choose = (id: string): void => {
    this.#chosen = id;
    this.#host.requestUpdate();
  };
}
