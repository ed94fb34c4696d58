import { exportRoute } from '../../../export-route.ts';

export const { getStaticPaths, GET } = exportRoute('story.tei.xml');
