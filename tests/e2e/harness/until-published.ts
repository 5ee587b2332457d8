/** Waits until so many publications have reached a look-alike's server. */
export async function untilPublished(
  site: { readonly published: readonly unknown[] },
  count: number,
  milliseconds = 5000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  while (site.published.length < count) {
    if (Date.now() > end) {
      throw new Error(`${site.published.length} of ${count} publications after ${milliseconds} ms`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
