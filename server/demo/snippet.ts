/** Python that fetches a version, as the control plane writes it: about nine lines, no fence. */
export function usageSnippet(fqn: string, name: string, type: string): string {
  const head = "from truefoundry.ml import get_client\n\nclient = get_client()\n\n";
  if (type === "model") {
    return `${head}model_version = client.get_model_version_by_fqn("${fqn}")\ndownload_info = model_version.download(path="./model")\nprint(download_info.model_dir)\n`;
  }
  return `${head}# fetch this artifact version by its FQN\nartifact_version = client.get_artifact_version_by_fqn("${fqn}")\n\n# copy all of its files to a local folder\ndownload_path = artifact_version.download(path="./${name}")\n`;
}
