import { exportRoute } from '../../../export-route.ts';

export const { getStaticPaths, GET } = exportRoute('annotations.jsonld');
