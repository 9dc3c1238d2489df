import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'postcss';
import { defineConfig } from 'vite';
import { asUser } from './tools/asUser.mjs';

/** The server that keeps the session; `./dev web` says where it is. */
const server = process.env.MINILATERAL_WEB ?? 'http://localhost:8080';
const user = process.env.MINILATERAL_USER;

const toServer = Object.fromEntries(
  ['/api', '/session', '/sign-in', '/sign-out', '/export'].map((path) => [path, { target: server, xfwd: true }]),
);

/** PatternFly in a cascade layer, so that this product's own styles win whatever is loaded first. */
const patternflyBeneath: Plugin = {
  postcssPlugin: 'patternfly-beneath',
  OnceExit(root, { AtRule }) {
    if (!root.source?.input.file?.includes('@patternfly')) return;
    root.walkAtRules('font-face', (rule) => {
      // Red Hat's fonts, which this design does not use.
      if (/redhat|pficon|webfont/i.test(rule.toString())) rule.remove();
    });
    const layer = new AtRule({ name: 'layer', params: 'patternfly', nodes: root.nodes });
    root.removeAll();
    root.append(layer);
  },
};

export default defineConfig({
  plugins: [react(), ...(user ? [asUser(user)] : [])],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { port: 5173, strictPort: true, proxy: user ? {} : toServer },
  optimizeDeps: {
    // What only lazy chunks import, so that the first visit of one does not make Vite start over.
    include: ['echarts/charts', 'echarts/components', 'echarts/core', 'echarts/renderers', 'd3-geo', 'topojson-client', '@patternfly/react-table', '@tanstack/react-virtual'],
  },
  css: {
    postcss: {
      plugins: [
        patternflyBeneath,
      ],
    },
  },
  build: { manifest: true, sourcemap: false, chunkSizeWarningLimit: 700, assetsInlineLimit: 0 },
  // Much patience: on a busy machine a click takes seconds.
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000, environment: 'happy-dom', setupFiles: ['./src/test/setup.ts'], css: false },
});
