/** Changes with every change to what the features are, so that weights are never read with features they do not know. */
export const featureVersion = '2';
