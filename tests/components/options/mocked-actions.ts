import { vi } from 'vitest';
import type { OptionsActions } from '../../../components/options/model.ts';
import { optionsActions } from '../../gallery/options-states.tsx';

export type MockedActions = {
  [Name in keyof OptionsActions]: ReturnType<typeof vi.fn<OptionsActions[Name]>>;
};

/** Every action of the options, to be asked what it was told. */
export function mockedActions(): MockedActions {
  return Object.fromEntries(
    Object.keys(optionsActions).map((name) => [name, vi.fn()]),
  ) as unknown as MockedActions;
}
