/** A plain logistic regression over sets of grams, fitted by AdaGrad; the same examples give the same weights. */

export type Example = { grams: readonly number[]; isPositive: boolean };
export type Model = { weights: Map<number, number>; bias: number };

const epochs = 50;
const rate = 0.3;
const decay = 1e-5;

/** A repeatable order for the examples of one epoch. */
function shuffle<Item>(items: Item[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [items[i], items[j]];
    if (a === undefined || b === undefined) return;
    items[i] = b;
    items[j] = a;
  }
}

/** @param vocabulary grams that may have a weight; others are left out, at training as at reading */
export function fitModel(examples: readonly Example[], vocabulary: ReadonlySet<number>): Model {
  const index = new Map([...vocabulary].map((gram, i) => [gram, i]));
  const rows = examples.map(({ grams, isPositive }) => ({
    features: grams.flatMap((gram) => index.get(gram) ?? []),
    target: isPositive ? 1 : 0,
  }));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 2 ** 32;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rows, random);
    for (const { features, target } of rows) {
      const scale = 1 / Math.sqrt(features.length + 1);
      let sum = bias;
      for (const feature of features) sum += (weights[feature] ?? 0) * scale;
      const error = 1 / (1 + Math.exp(-sum)) - target;
      for (const feature of features) {
        const gradient = error * scale + decay * (weights[feature] ?? 0);
        const square = (squares[feature] ?? 0) + gradient * gradient;
        squares[feature] = square;
        weights[feature] = (weights[feature] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
    }
  }
  return { weights: new Map([...index].map(([gram, i]) => [gram, weights[i] ?? 0])), bias };
}
