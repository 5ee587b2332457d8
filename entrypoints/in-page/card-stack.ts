import { type ComponentChild, render } from 'preact';
import type { ShadowHost } from '../../utils/guard/ui.ts';

/** A place for cards of one kind; null takes them away. */
export type CardPlace = { draw: (cards: ComponentChild) => void };

/** Cards near the chip, one under the other, that stay until they are answered. */
export function createCardStack(shadow: ShadowHost): { addPlace: (name: string) => CardPlace } {
  const layer = shadow.addLayer('cards');
  layer.popover = 'manual';
  const settle = () => void layer.togglePopover(layer.querySelector('.notice') !== null);
  // A popover that the site took out of the document is closed.
  shadow.onReturn(settle);

  return {
    addPlace(name) {
      const place = document.createElement('div');
      place.className = name;
      layer.append(place);
      return {
        draw(cards) {
          render(cards, place);
          settle();
        },
      };
    },
  };
}
