export { closeTemplateCluster as default } from './template-cluster.js';
