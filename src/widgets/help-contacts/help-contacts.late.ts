/** The offices of a municipality, once a reader looks for them. */
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Part } from '../../content/parts.ts';
import type { Branch } from '../../content/schema.ts';
import { heading } from '../../core/views/heading.ts';
import { paragraphs, prose } from '../../core/views/text.ts';
import type { View } from '../../core/views/view.ts';
import { pageLink, type Page } from '../../reading/page-link.ts';
import { sourcesIn } from '../../reading/sources.ts';
import { municipalitiesOf, officesOf, type Offices, type Place } from './places.ts';

interface Showing {
  readonly content: Pick<Part<'places'>, 'branches' | 'municipalities' | 'sources' | 'text'>;
  readonly shown: (id: string) => boolean;
  readonly locale: string;
  readonly day: string | undefined;
}

export interface PlacesModel extends Showing {
  /** Where Citizen Service is found, where a municipality has no page of its own. */
  readonly finder: Page | undefined;
  readonly chosen: string;
  readonly headingLevel: number;
}

const serviceWords = (service: Branch['services'][number]): string =>
  ({
    'cpr-number': msg('CPR number', { id: 'places.cpr-number' }),
    'eu-document': msg('EU residence document', { id: 'places.eu-document' }),
    permit: msg('residence permit', { id: 'places.permit' }),
    mitid: 'MitID',
  })[service];

function branchView({ content }: Showing, { id, branch }: Place, more: View = nothing): View {
  const text = content.text.branches[id];
  if (!text) return nothing;
  const services = branch.services.map(serviceWords).join(', ');
  return html`<li part="item" data-item=${id} lang=${text.lang ?? nothing}>
    <strong>${prose(text.title)}</strong>
    <p>${msg(str`What you can get there: ${services}.`, { id: 'places.services' })}</p>
    ${paragraphs(text.body)} ${more}
    ${
      branch.url
        ? html`<p>${pageLink(branch, msg('Its page, and booking', { id: 'places.page' }))}</p>`
        : nothing
    }
  </li>`;
}

function citizenService({ finder }: PlacesModel, { municipality }: Offices): View {
  const { name, url } = municipality;
  const page = url ? municipality : finder;
  return html`<li part="item">
    <strong>${msg(str`Citizen Service in ${name}`, { id: 'places.citizen-service' })}</strong>
    <p>
      ${msg('Here you get MitID in person. You may also use another municipality.', { id: 'places.citizen-service.what' })}
    </p>
    ${
      page
        ? html`<p>
            ${pageLink(
              page,
              url
                ? msg('Its own page', { id: 'places.own-page' })
                : msg('Find it via mitid.dk', { id: 'places.finder' }),
            )}
          </p>`
        : nothing
    }
  </li>`;
}

function chosenView(model: PlacesModel, offices: Offices): View {
  const { locale, day, headingLevel, shown } = model;
  const sources = sourcesIn([model.content], locale, day);
  const { name } = offices.municipality;
  const list = (kind: Branch['kind']): readonly Place[] =>
    offices.of(kind).filter(({ id }) => shown(id));
  const [ics, siri, own] = [list('ics'), list('siri'), list('citizen-service')];
  const near = siri.filter(({ branch }) => branch.municipality === model.chosen);
  const said = [...ics, ...own, ...near].map(({ branch }) => branch);
  const cards = (places: readonly Place[]): View =>
    html`${places.map((place) => branchView(model, place))}`;
  return html`
    ${heading(headingLevel, msg('To register, and to get MitID', { id: 'places.register' }))}
    <ul class="contacts" part="contacts">
      ${cards(ics)} ${own.length ? cards(own) : citizenService(model, offices)}
    </ul>
    <p>
      ${
        ics.length
          ? msg(str`The lists change: check on its page that it serves ${name}.`, {
              id: 'places.check',
            })
          : msg(str`We know of no International Citizen Service that registers for ${name}.`, {
              id: 'places.no-ics',
            })
      }
    </p>
    ${heading(headingLevel, msg('For the EU residence document', { id: 'places.siri' }))}
    ${
      near.length
        ? html`<ul class="contacts" part="contacts">
            ${cards(near)}
          </ul>`
        : html`<ul>
            ${siri.map(({ id, branch }) => html`<li>${pageLink(branch, model.content.text.branches[id]?.title)}</li>`)}
          </ul>`
    }
    ${sources(said)}
  `;
}

/** Every office with the municipalities that it serves, for a page that asks nothing. */
export function allPlacesView(model: Showing): View {
  const { content, shown, locale, day } = model;
  const sources = sourcesIn([content], locale, day);
  const branches = Object.entries(content.branches).filter(([id]) => shown(id));
  return html`<ul class="contacts" part="contacts">
      ${branches.map(([id, branch]) => {
        const names = (branch.serves ?? []).flatMap((each) => {
          const name = content.municipalities[each]?.name;
          return name === undefined ? [] : [name];
        });
        const served = names.join(', ');
        const more = names.length
          ? html`<p>${msg(str`It registers for: ${served}.`, { id: 'places.serves' })}</p>`
          : nothing;
        return branchView(model, { id, branch }, more);
      })}
    </ul>
    ${sources(branches.map(([, branch]) => branch))}`;
}

/** A field for the municipality, and who serves it. */
/** `choose` is told what to say to those who listen, once the offices are there. */
export function placesView(
  model: PlacesModel,
  choose: (id: string, said: () => string) => void,
): View {
  const { content, chosen } = model;
  const offices = officesOf(content, chosen);
  return html`<div class="finder">
      <label for="municipality">
        ${msg('Where do you live, or where will you live?', { id: 'places.question' })}
      </label>
      <select
        id="municipality"
        @change=${(event: Event) => {
          const select = event.currentTarget as HTMLSelectElement;
          const name = select.selectedOptions[0]?.text ?? '';
          choose(select.value, () =>
            select.value ? msg(str`Offices for ${name} are below`, { id: 'places.chosen' }) : '',
          );
        }}
      >
        <option value="">${msg('Choose a municipality', { id: 'places.choose' })}</option>
        ${municipalitiesOf(content).map(
          ([id, { name }]) =>
            html`<option value=${id} lang="da" .selected=${id === chosen}>${name}</option>`,
        )}
      </select>
    </div>
    ${
      offices
        ? html`<div role="group" aria-label=${msg('Offices', { id: 'places.offices' })}>
            ${chosenView(model, offices)}
          </div>`
        : nothing
    }`;
}
