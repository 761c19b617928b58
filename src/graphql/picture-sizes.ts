import { type AbsoluteUrl, presentSizes } from "../public-gate/present-media";

/** A picture in its sizes, typed: `formats` says the same as JSON. */
export const pictureSizes = (absolute: AbsoluteUrl) => ({
  typeDefs: /* GraphQL */ `
    "One size of a picture; its address is absolute."
    type PictureSize {
      "thumbnail, small, medium, large, or original: the file as it was uploaded"
      name: String!
      url: String!
      "In pixels"
      width: Int!
      "In pixels"
      height: Int!
      mime: String!
    }

    extend type UploadFile {
      "Every size that there is, narrowest first: what srcset lists. Empty for a file without measures."
      sizes: [PictureSize!]!
    }
  `,
  resolvers: {
    UploadFile: {
      sizes: (file: Record<string, unknown>) => presentSizes(file, absolute),
    },
  },
});
