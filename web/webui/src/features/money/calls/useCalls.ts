import { addressOf, funding, useList, type Funding } from '@/api';
import type { List } from '@/api/useList';

const path = '/v1/consortia/{consortiumId}/calls';

/** All calls of a consortium and of its projects that the reader sees, by the day on which they are due. */
export const useCalls = (consortiumId: string): List<Funding['Call']> => useList(funding.list(path, { path: { consortiumId } }));

export const callsAddress = (consortiumId: string) => addressOf('funding', path, { path: { consortiumId } });
