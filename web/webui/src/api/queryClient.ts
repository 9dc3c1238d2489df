import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Only what may pass by itself is asked again: no answer at all, too many requests, a service that starts. */
const mayPass = (error: Error) => error instanceof Problem && [0, 429, 502, 503, 504].includes(error.status);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && mayPass(error),
      retryDelay: (failures, error) => (error instanceof Problem && error.retryAfter ? error.retryAfter * 1000 : 500 * 2 ** failures),
    },
    mutations: { retry: false },
  },
});
