import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '@/app/root';

export const mapRoutes = [
  createRoute({ getParentRoute: () => shellRoute, path: '/map', component: lazyRouteComponent(() => import('./WorldMapScreen')) }),
] as const;
