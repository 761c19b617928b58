import { Box, Typography } from "@strapi/design-system";

/** Why something was not done: every sentence of the answer, none cut. */
export function Refusal({ sentences }: { sentences: readonly string[] }) {
  return (
    <div role="alert">
      {sentences.length > 0 && (
        <Box background="danger100" hasRadius padding={4} marginBottom={4}>
          <Typography tag="p" fontWeight="bold" textColor="danger700">
            Nothing was done.
          </Typography>
          <ul>
            {sentences.map((sentence) => (
              <Box key={sentence} tag="li" paddingTop={1}>
                <Typography textColor="danger700">{sentence}</Typography>
              </Box>
            ))}
          </ul>
        </Box>
      )}
    </div>
  );
}
