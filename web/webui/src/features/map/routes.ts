import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';
import { oneOf, search, text } from '@/app/search';

export const measures = ['assessed', 'called', 'paid', 'outstanding'] as const;

export const mapRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/map',
    validateSearch: search({ of: text(), measure: oneOf(measures) }),
    component: lazyRouteComponent(() => import('./WorldMapScreen')),
  }),
] as const;
