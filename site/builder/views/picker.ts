/** What the page is for: widgets that go together, or one of the thirteen. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { catalogue } from '../../../src/generated/catalogue.ts';
import type { WidgetName } from '../../../src/generated/widget-names.ts';
import { widgets } from '../base.ts';
import {
  recipeOf,
  recipes,
  withRecipe,
  withWidget,
  type BuilderState,
  type Change,
  type Recipe,
} from '../state.ts';
import type { View } from './controls.ts';

export interface PickerActions {
  readonly choose: Change;
  readonly unfold: (isOpen: boolean) => void;
}

const recipeTitle = (recipe: Recipe): string =>
  ({
    getting: msg('Getting MitID', { id: 'site.recipe.getting' }),
    moving: msg('Moving to Denmark', { id: 'site.recipe.moving' }),
    trouble: msg('Problems and scams', { id: 'site.recipe.trouble' }),
    all: catalogue.guide.builder.title(),
  })[recipe];

const titleOf = (widget: WidgetName): string => catalogue[widget].builder.title();

/** The names in one line, as a sentence would have them. */
const namesOf = (names: readonly WidgetName[]): string => names.map(titleOf).join(' · ');

function headOf(state: BuilderState): { title: string; what: string } {
  const { widget, more } = state;
  const recipe = more.length > 0 ? recipeOf(state) : undefined;
  if (recipe) return { title: recipeTitle(recipe), what: namesOf([widget, ...more]) };
  if (more.length === 0) return { title: titleOf(widget), what: catalogue[widget].builder.what() };
  return {
    title: msg(str`${more.length + 1} widgets`, { id: 'site.widgets' }),
    what: namesOf([widget, ...more]),
  };
}

/** A button, so that arrows on the keyboard choose nothing that nobody wanted. */
const pick = (name: string, title: string, what: string, isOn: boolean, act: () => void): View =>
  html`<li>
    <button type="button" class="pick" data-pick=${name} aria-pressed=${String(isOn)} @click=${act}>
      <b>${title}</b>
      <span class="hint">${what}</span>
    </button>
  </li>`;

export function pickerView(
  state: BuilderState,
  isOpen: boolean,
  { choose, unfold }: PickerActions,
): View {
  const { title, what } = headOf(state);
  const recipe = recipeOf(state);
  return html`<details
    class="picker"
    .open=${isOpen}
    @toggle=${(event: Event) => {
      unfold((event.currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>
      <span>
        <b>${title}</b>
        <span class="hint">${what}</span>
      </span>
    </summary>
    ${
      isOpen
        ? html`<h3>${msg('What is your page for?', { id: 'site.recipes' })}</h3>
            <ul>
              ${(Object.keys(recipes) as Recipe[]).map((each) =>
                pick(
                  each,
                  recipeTitle(each),
                  each === 'all' ? catalogue.guide.builder.what() : namesOf(recipes[each]),
                  each === recipe,
                  () => {
                    choose(withRecipe(state, each));
                  },
                ),
              )}
            </ul>
            <h3>${msg('Or one widget', { id: 'site.recipes.one' })}</h3>
            <ul>
              ${widgets
                .filter((name) => name !== 'guide')
                .map((name) =>
                  pick(
                    name,
                    titleOf(name),
                    catalogue[name].builder.what(),
                    name === state.widget && state.more.length === 0,
                    () => {
                      choose(withWidget(state, name));
                    },
                  ),
                )}
            </ul>`
        : nothing
    }
  </details>`;
}
